package org.taizhang.operation.summary;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.message.Catalogue;
import org.taizhang.message.Language;
import org.taizhang.message.Words;
import org.taizhang.operation.summary.RunSummary.StageDone;
import tools.jackson.databind.json.JsonMapper;

/** A summary as JSON: the same facts as the text, with what was said both as a key with its arguments and in words. */
final class SummaryJson {

    private final Language language;

    private SummaryJson(Language language) {
        this.language = language;
    }

    static String of(RunSummary summary, Language language) {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(new SummaryJson(language).document(summary));
    }

    private Map<String, Object> document(RunSummary summary) {
        RunSummary.Outcome outcome = summary.outcome();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("job", summary.job());
        document.put("date", summary.date().toString());
        document.put("exit_code", outcome.exitCode());
        document.put("meaning", Catalogue.text(Words.of(Meaning.key(outcome)), language));
        document.put("stopped", outcome.stopped());
        outcome.failure().ifPresent(failure -> document.put("failure", said(failure)));
        summary.run().ifPresent(run -> {
            document.put("run", run.number());
            document.put("run_begun", run.begun().toString());
            document.put("continued", run.continued());
        });
        document.put("invocation", summary.invocation());
        document.put("courts", summary.courts());
        document.put("began", summary.began().toString());
        document.put("seconds", summary.took().toMillis() / 1000.0);
        document.put("stages", summary.stages().stream().map(this::stage).toList());
        document.put("files", summary.files().stream().map(SummaryJson::file).toList());
        document.put("waits", summary.waits().stream().map(this::said).toList());
        document.put("notes", summary.notes().stream().map(this::said).toList());
        document.put("results", summary.results().stream().map(String::valueOf).toList());
        return document;
    }

    private Map<String, Object> stage(StageDone stage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("stage", stage.id());
        object.put("seconds", stage.took().toMillis() / 1000.0);
        List<Map<String, Object>> counts =
                stage.counts().stream().map(this::said).toList();
        object.put("counts", counts);
        return object;
    }

    private static Map<String, Object> file(FileAnswer file) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("receipt", file.receipt());
        object.put("court", file.court());
        object.put("file", file.fileName());
        object.put("status", file.status().name());
        object.put("code", file.why());
        object.put("units_accepted", file.counts().unitsAccepted());
        object.put("units_rejected", file.counts().unitsRejected());
        object.put("rows_new", file.counts().rowsNew());
        object.put("rows_corrected", file.counts().rowsCorrected());
        object.put("rows_unchanged", file.unchanged());
        object.put("errors", file.errors());
        object.put("warnings", file.warnings());
        object.put("receipt_file", file.receiptFile().map(Path::toString).orElse(null));
        return object;
    }

    private Map<String, Object> said(Words words) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("key", words.key());
        object.put("arguments", words.arguments());
        object.put("text", Catalogue.text(words, language).strip());
        return object;
    }
}
