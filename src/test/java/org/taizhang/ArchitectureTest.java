package org.taizhang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** How the house is built: which room may know which, and what belongs in none of them. */
@AnalyzeClasses(packages = "org.taizhang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> TECHNICAL = resideInAPackage(
                    "org.taizhang.*.[jdbc|yaml|excel|word|html|pdf|receipt]..")
            .as("a technical sub-package");

    private static final DescribedPredicate<JavaClass> PURE = resideInAnyPackage(Stream.of(
                            "rulebook",
                            "evaluation",
                            "intake",
                            "grading",
                            "escalation",
                            "ledger",
                            "clock",
                            "court",
                            "decision",
                            "statistics",
                            "publication",
                            "message",
                            "digest",
                            "settings",
                            "file")
                    .map(room -> "org.taizhang." + room + "..")
                    .toArray(String[]::new))
            .and(DescribedPredicate.not(TECHNICAL))
            .as("the pure rooms");

    @ArchTest
    static final ArchRule PURE_ROOMS_ARE_PLAIN_JAVA = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "javax.sql..",
                    "org.mariadb..",
                    "org.apache.poi..",
                    "org.openxmlformats..",
                    "org.dhatim..",
                    "org.yaml..",
                    "picocli..");

    @ArchTest
    static final ArchRule PURE_ROOMS_KNOW_NO_TECHNICAL_SUB_PACKAGE_BUT_THE_READER = noClasses()
            .that(PURE)
            .should()
            .dependOnClassesThat(TECHNICAL.and(DescribedPredicate.not(resideInAPackage("org.taizhang.intake.excel"))));

    @ArchTest
    static final ArchRule ONLY_THE_READER_READS_THE_PARTS_OF_A_WORKBOOK = noClasses()
            .that()
            .resideOutsideOfPackage("org.taizhang.intake.excel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "org.xml..", "com.fasterxml.aalto..", "org.dhatim.fastexcel.reader..");

    /** POI's workbooks are for writing (a chart in a document carries one); what an office sent is read exactly or not at all. */
    @ArchTest
    static final ArchRule ONLY_THE_WRITERS_USE_POI_WORKBOOKS = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.publication.excel", "org.taizhang.publication.word")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi.ss..", "org.apache.poi.xssf..");

    /** {@code file} unpacks what the program itself has just written, to pack it reproducibly. */
    @ArchTest
    static final ArchRule ONLY_THE_READER_UNPACKS = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.intake.excel", "org.taizhang.file")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ZipFile.class, Inflater.class, InflaterInputStream.class);

    @ArchTest
    static final ArchRule ONLY_THE_DIGEST_KNOWS_ITS_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("org.taizhang.digest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule ONLY_THE_DOORS_KNOW_THE_JOBS = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.batch..", "org.taizhang.command..", "org.taizhang.operation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.taizhang.batch..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang", "org.taizhang.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.taizhang.command..");

    @ArchTest
    static final ArchRule THE_RULEBOOK_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.taizhang.rulebook")
            .should()
            .dependOnClassesThat(resideInAPackage("org.taizhang..")
                    .and(DescribedPredicate.not(resideInAPackage("org.taizhang.rulebook"))));

    @ArchTest
    static final ArchRule ROOMS_DO_NOT_GO_IN_CIRCLES =
            slices().matching("org.taizhang.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule NO_LOMBOK_AND_NO_JPA = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lombok..", "jakarta.persistence..", "javax.persistence..", "org.hibernate..");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_SPEAK_TO_THE_TERMINAL =
            noClasses().that().resideOutsideOfPackage("org.taizhang.command..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK_THAT_IS_GIVEN = noClasses()
            .that()
            .resideOutsideOfPackages("org.taizhang.command..", "org.taizhang.operation..")
            .should()
            .callCodeUnitWhere(describe("the machine's time is taken", ArchitectureTest::takesTheMachinesTime));

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        Pattern oneSentence = Pattern.compile("/\\*\\*.*?\\.\\s*\\*/\\s*package .*", Pattern.DOTALL);
        for (Path folder : foldersOfClasses()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).isRegularFile();
            assertThat(Files.readString(info)).as("%s", info).matches(oneSentence);
        }
    }

    private static boolean takesTheMachinesTime(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        List<JavaClass> parameters = target.getRawParameterTypes();
        boolean now = owner.getPackageName().equals("java.time")
                && target.getName().equals("now")
                && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        boolean date = owner.isEquivalentTo(Date.class) && parameters.isEmpty() && isConstructor(call);
        boolean clock = owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        boolean millis = owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        return now || date || clock || millis;
    }

    private static boolean isConstructor(JavaAccess<?> call) {
        return call.getTarget().getName().equals("<init>");
    }

    private static Set<Path> foldersOfClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
        }
    }
}
