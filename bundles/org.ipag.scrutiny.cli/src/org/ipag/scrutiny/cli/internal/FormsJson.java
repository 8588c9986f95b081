package org.ipag.scrutiny.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ipag.scrutiny.forms.ReadForm;

/** Forms as the command line's JSON gives them. Stable: others script it. */
final class FormsJson {

    private FormsJson() {
    }

    static Map<String, Object> describe(ReadForm form) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", form.path() == null ? form.file() : form.path().toString());
        json.put("sha256", form.sha256());
        json.put("status", form.status().id());
        json.put("message", form.message());
        json.put("topic", form.topic());
        json.put("district", form.district());
        json.put("personCompleting", form.personCompleting());
        json.put("answers", form.answers().stream().map(FormsJson::describe).toList());
        json.put("unplaced", form.unplaced().stream().map(FormsJson::describe).toList());
        json.put("warnings", form.warnings());
        return json;
    }

    private static Map<String, Object> describe(ReadForm.ReadAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", answer.question());
        json.put("case", answer.caseLabel());
        json.put("text", answer.text());
        return json;
    }

    private static Map<String, Object> describe(ReadForm.Unplaced unplaced) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", unplaced.text());
        json.put("where", unplaced.where());
        return json;
    }
}
