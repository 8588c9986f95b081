package org.ipag.scrutiny.forms;

import java.util.List;

/**
 * What an issued form carries in its custom XML part.
 *
 * <pre>{@code
 * <form xmlns="http://ipag.org/scrutiny/form/1" issue="UUID" round="UUID" roundTitle="…" district="UUID"
 *       districtName="…" topic="hate-crime" topicVersion="1.0">
 *   <case number="1" id="UUID" label="Case A"/>
 * </form>
 * }</pre>
 *
 * @param issueId      id of the FormIssue
 * @param roundId      id of the round
 * @param roundTitle   title of the round
 * @param districtId   id of the district
 * @param districtName name of the district
 * @param topicKey     key of the topic
 * @param topicVersion version of the topic
 * @param cases        the cases asked about, by number
 */
public record FormProvenance(String issueId, String roundId, String roundTitle, String districtId,
        String districtName, String topicKey, String topicVersion, List<CaseReference> cases) {

    /**
     * @param number number used in tags, from 1
     * @param id     id of the CaseFile
     * @param label  label printed on the form, for example Case A
     */
    public record CaseReference(int number, String id, String label) {
    }
}
