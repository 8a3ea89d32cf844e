package org.taizhang.bench.workload;

/** An officer of the court, whose name and division follow from the number. */
record Officer(int number) {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉建文辉鹏飞红梅志宏波亮云峰海燕";

    String staffNumber() {
        return "%06d".formatted(number + 1);
    }

    String name() {
        int given = number / SURNAMES.length();
        return "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.charAt(given % GIVEN.length())
                + GIVEN.charAt(given / GIVEN.length() % GIVEN.length());
    }

    String division() {
        return "第%d审判团队".formatted(number % Workload.DIVISIONS + 1);
    }
}
