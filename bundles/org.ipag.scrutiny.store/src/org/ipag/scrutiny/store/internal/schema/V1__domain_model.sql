-- Made from the domain model by releng/write-schema; see SchemaAgreesWithModelTest.
-- Names with an underscore at the end would else be reserved words.

-- Round
CREATE TABLE round (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    state VARCHAR DEFAULT 'draft' NOT NULL,
    title VARCHAR,
    year_ INTEGER DEFAULT 0 NOT NULL,
    campaign_start DATE,
    campaign_end DATE,
    returns_due DATE,
    case_selection VARCHAR,
    follows_round VARCHAR,
    piloted_on DATE,
    pilot_lessons VARCHAR,
    created_at TIMESTAMP WITH TIME ZONE
);

-- CaseFile
CREATE TABLE case_file (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    state VARCHAR DEFAULT 'longlisted' NOT NULL,
    scope VARCHAR DEFAULT 'common' NOT NULL,
    label VARCHAR,
    reference VARCHAR,
    title VARCHAR,
    description VARCHAR,
    summary VARCHAR,
    easy_read VARCHAR,
    reported_at TIMESTAMP,
    outcome VARCHAR,
    repeat_victim VARCHAR DEFAULT 'not-known' NOT NULL,
    earlier_incidents INTEGER DEFAULT 0 NOT NULL,
    victim_declined BOOLEAN DEFAULT FALSE NOT NULL,
    enhanced_rights BOOLEAN DEFAULT FALSE NOT NULL,
    force_notes VARCHAR,
    source_file VARCHAR,
    source_sha256 VARCHAR,
    working_sha256 VARCHAR
);

-- Force
CREATE TABLE force (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    name VARCHAR,
    short_name VARCHAR
);

-- District
CREATE TABLE district (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    force_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    name VARCHAR,
    code VARCHAR,
    boroughs VARCHAR,
    invited_on DATE
);

-- Return
CREATE TABLE return (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    state VARCHAR DEFAULT 'not-issued' NOT NULL,
    nil_reason VARCHAR,
    received_on DATE,
    checked_by VARCHAR,
    checked_on DATE,
    district_id VARCHAR(64)
);

-- Recommendation
CREATE TABLE recommendation (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    state VARCHAR DEFAULT 'draft' NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR,
    owner VARCHAR,
    due_date DATE,
    carried_from VARCHAR
);

-- StateChange
CREATE TABLE state_change (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64),
    return_id VARCHAR(64),
    recommendation_id VARCHAR(64),
    sort_order BIGINT DEFAULT 0 NOT NULL,
    from_ VARCHAR,
    to_ VARCHAR,
    at TIMESTAMP WITH TIME ZONE,
    who VARCHAR,
    why VARCHAR
);

-- Topic
CREATE TABLE topic (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    version VARCHAR,
    language VARCHAR,
    summary VARCHAR,
    form_title VARCHAR,
    definition VARCHAR,
    definition_source VARCHAR,
    campaign VARCHAR,
    case_noun VARCHAR
);

-- QuestionSet
CREATE TABLE question_set (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    audience VARCHAR DEFAULT 'panel' NOT NULL,
    introduction VARCHAR
);

-- RatingScale
CREATE TABLE rating_scale (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    description VARCHAR
);

-- Question
CREATE TABLE question (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    question_set_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    number INTEGER DEFAULT 0 NOT NULL,
    section VARCHAR,
    hint VARCHAR,
    kind VARCHAR DEFAULT 'open' NOT NULL,
    applies_when VARCHAR DEFAULT 'always' NOT NULL,
    short_label VARCHAR,
    scale_id VARCHAR(64)
);

-- KnownWording
CREATE TABLE known_wording (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    question_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    text VARCHAR,
    source VARCHAR
);

-- Marker
CREATE TABLE marker (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    description VARCHAR,
    kind VARCHAR DEFAULT 'flag' NOT NULL,
    sensitive BOOLEAN DEFAULT FALSE NOT NULL,
    source VARCHAR
);

-- MarkerValue
CREATE TABLE marker_value (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    marker_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    description VARCHAR
);

-- Rating
CREATE TABLE rating (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    rating_scale_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    value_ INTEGER DEFAULT 0 NOT NULL,
    meaning VARCHAR
);

-- Guidance
CREATE TABLE guidance (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    audience VARCHAR DEFAULT 'panel' NOT NULL
);

-- GuidanceSection
CREATE TABLE guidance_section (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    guidance_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    text VARCHAR
);

-- Checklist
CREATE TABLE checklist (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    purpose VARCHAR DEFAULT 'case-preparation' NOT NULL,
    source VARCHAR,
    valid_from DATE,
    valid_to DATE
);

-- ChecklistItem
CREATE TABLE checklist_item (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    checklist_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    hint VARCHAR,
    trigger VARCHAR,
    working_days INTEGER DEFAULT 0 NOT NULL,
    enhanced_working_days INTEGER DEFAULT 0 NOT NULL
);

-- GlossaryEntry
CREATE TABLE glossary_entry (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    term VARCHAR,
    expansion VARCHAR,
    explanation VARCHAR
);

-- ThemeSuggestion
CREATE TABLE theme_suggestion (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64),
    parent_id VARCHAR(64),
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    description VARCHAR
);

-- OutlineSection
CREATE TABLE outline_section (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    topic_id VARCHAR(64),
    parent_id VARCHAR(64),
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    kind VARCHAR DEFAULT 'text' NOT NULL,
    text VARCHAR
);

-- DistrictGroup
CREATE TABLE district_group (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    district_id VARCHAR(64) NOT NULL,
    name VARCHAR,
    chair VARCHAR,
    vice_chair VARCHAR,
    liaison_officer VARCHAR,
    contact VARCHAR,
    members INTEGER DEFAULT 0 NOT NULL
);

-- CountyGroup
CREATE TABLE county_group (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    name VARCHAR,
    chair VARCHAR,
    vice_chair VARCHAR
);

-- CaseMarker
CREATE TABLE case_marker (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    marker VARCHAR,
    value_ VARCHAR,
    label VARCHAR
);

-- TimelineEvent
CREATE TABLE timeline_event (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    at TIMESTAMP,
    time_known BOOLEAN DEFAULT TRUE NOT NULL,
    kind VARCHAR,
    what VARCHAR,
    source VARCHAR
);

-- VideoViewing
CREATE TABLE video_viewing (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    viewed_on DATE,
    viewer VARCHAR,
    clip VARCHAR,
    minutes INTEGER DEFAULT 0 NOT NULL,
    observations VARCHAR
);

-- ChecklistAnswer
CREATE TABLE checklist_answer (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    checklist VARCHAR,
    item VARCHAR,
    wording VARCHAR,
    result VARCHAR DEFAULT 'not-looked-at' NOT NULL,
    note VARCHAR,
    answered_by VARCHAR,
    answered_on DATE
);

-- RedactionFinding
CREATE TABLE redaction_finding (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    type VARCHAR,
    part VARCHAR,
    start INTEGER DEFAULT 0 NOT NULL,
    end_ INTEGER DEFAULT 0 NOT NULL,
    confidence DOUBLE PRECISION DEFAULT 0.0 NOT NULL,
    recogniser VARCHAR,
    reason VARCHAR,
    replacement VARCHAR,
    decision VARCHAR DEFAULT 'undecided' NOT NULL,
    decision_reason VARCHAR,
    decided_by VARCHAR,
    decided_at TIMESTAMP WITH TIME ZONE
);

-- Report
CREATE TABLE report (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    title VARCHAR,
    author VARCHAR,
    roles VARCHAR,
    date DATE,
    template VARCHAR
);

-- SignOff
CREATE TABLE sign_off (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64),
    report_id VARCHAR(64),
    sort_order BIGINT DEFAULT 0 NOT NULL,
    role VARCHAR DEFAULT 'inspector' NOT NULL,
    name VARCHAR,
    at TIMESTAMP WITH TIME ZONE,
    statement VARCHAR,
    subject_sha256 VARCHAR
);

-- KeyRecord
CREATE TABLE key_record (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    file_name VARCHAR,
    sha256 VARCHAR,
    written_at TIMESTAMP WITH TIME ZONE,
    written_by VARCHAR,
    destroyed_at TIMESTAMP WITH TIME ZONE,
    destroyed_by VARCHAR,
    destroyed_why VARCHAR
);

-- CasePack
CREATE TABLE case_pack (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    released_at TIMESTAMP WITH TIME ZONE,
    released_by VARCHAR,
    file_name VARCHAR,
    sha256 VARCHAR
);

-- Copy
CREATE TABLE copy (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    case_pack_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    medium VARCHAR DEFAULT 'printed' NOT NULL,
    holder VARCHAR,
    issued_on DATE,
    collected_on DATE,
    collected_by VARCHAR,
    destroyed_on DATE,
    destroyed_by VARCHAR
);

-- Briefing
CREATE TABLE briefing (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    held_on DATE,
    audience VARCHAR,
    subject VARCHAR,
    attendance INTEGER DEFAULT 0 NOT NULL,
    notes VARCHAR
);

-- Meeting
CREATE TABLE meeting (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    return_id VARCHAR(64) NOT NULL,
    held_on DATE,
    mode VARCHAR DEFAULT 'in-person' NOT NULL,
    attendance INTEGER DEFAULT 0 NOT NULL,
    reminder_given BOOLEAN DEFAULT FALSE NOT NULL,
    reminder_by VARCHAR,
    notes VARCHAR,
    by_discussion BOOLEAN DEFAULT TRUE NOT NULL,
    by_chat BOOLEAN DEFAULT FALSE NOT NULL,
    on_form BOOLEAN DEFAULT FALSE NOT NULL
);

-- CommunityCount
CREATE TABLE community_count (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    meeting_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    community VARCHAR,
    count INTEGER DEFAULT 0 NOT NULL
);

-- FormIssue
CREATE TABLE form_issue (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    return_id VARCHAR(64) NOT NULL,
    issued_at TIMESTAMP WITH TIME ZONE,
    issued_by VARCHAR,
    file_name VARCHAR,
    sha256 VARCHAR,
    topic_version VARCHAR
);

-- Reminder
CREATE TABLE reminder (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    form_issue_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    sent_on DATE,
    how VARCHAR,
    note VARCHAR
);

-- ReturnDocument
CREATE TABLE return_document (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    return_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    file_name VARCHAR,
    sha256 VARCHAR,
    format VARCHAR,
    imported_at TIMESTAMP WITH TIME ZONE,
    imported_by VARCHAR,
    district_on_form VARCHAR,
    person_completing VARCHAR,
    superseded BOOLEAN DEFAULT FALSE NOT NULL,
    form_reference VARCHAR
);

-- Answer
CREATE TABLE answer (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    return_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    question_key VARCHAR,
    topic_version VARCHAR,
    wording VARCHAR,
    text VARCHAR,
    kind VARCHAR DEFAULT 'group-statement' NOT NULL,
    count_for INTEGER DEFAULT 0 NOT NULL,
    count_of INTEGER DEFAULT 0 NOT NULL,
    rating VARCHAR,
    confidence VARCHAR DEFAULT 'not-stated' NOT NULL,
    placement VARCHAR DEFAULT 'manual' NOT NULL,
    needs_check BOOLEAN DEFAULT FALSE NOT NULL,
    note VARCHAR,
    question_id VARCHAR(64),
    case_on_form VARCHAR,
    case_file_id VARCHAR(64),
    document_id VARCHAR(64)
);

-- AnswerVersion
CREATE TABLE answer_version (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    answer_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    text VARCHAR,
    replaced_at TIMESTAMP WITH TIME ZONE,
    why VARCHAR,
    document_sha256 VARCHAR
);

-- UnplacedText
CREATE TABLE unplaced_text (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    return_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    kind VARCHAR DEFAULT 'text' NOT NULL,
    text VARCHAR,
    where_ VARCHAR,
    resolved BOOLEAN DEFAULT FALSE NOT NULL,
    resolution VARCHAR,
    document_id VARCHAR(64)
);

-- Passage
CREATE TABLE passage (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    answer_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    start INTEGER DEFAULT 0 NOT NULL,
    end_ INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR,
    coding VARCHAR DEFAULT 'none' NOT NULL,
    quotable BOOLEAN DEFAULT FALSE NOT NULL,
    note VARCHAR,
    marked_by VARCHAR,
    marked_at TIMESTAMP WITH TIME ZONE
);

-- Theme
CREATE TABLE theme (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    parent_id VARCHAR(64),
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    label VARCHAR,
    description VARCHAR
);

-- Finding
CREATE TABLE finding (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    type VARCHAR NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    number INTEGER DEFAULT 0 NOT NULL,
    title VARCHAR,
    text VARCHAR,
    no_recommendation_reason VARCHAR
);

-- RecommendationItem
CREATE TABLE recommendation_item (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    recommendation_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    text VARCHAR
);

-- Action
CREATE TABLE action (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    recommendation_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    text VARCHAR,
    owner VARCHAR,
    due_date DATE,
    done_on DATE,
    evidence VARCHAR,
    verified_by VARCHAR,
    verified_on DATE
);

-- ForceReply
CREATE TABLE force_reply (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    recommendation_id VARCHAR(64) NOT NULL,
    decision VARCHAR DEFAULT 'none' NOT NULL,
    reason VARCHAR,
    replied_by VARCHAR,
    replied_on DATE
);

-- KeptWords
CREATE TABLE kept_words (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    report_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    words VARCHAR,
    reason VARCHAR,
    decided_by VARCHAR,
    decided_at TIMESTAMP WITH TIME ZONE
);

-- ReportSection
CREATE TABLE report_section (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    report_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    key_ VARCHAR,
    title VARCHAR,
    position INTEGER DEFAULT 0 NOT NULL,
    included BOOLEAN DEFAULT TRUE NOT NULL,
    text VARCHAR,
    draft VARCHAR
);

-- Quotation
CREATE TABLE quotation (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    report_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    text VARCHAR,
    included BOOLEAN DEFAULT TRUE NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    reason VARCHAR,
    passage_id VARCHAR(64)
);

-- QuotationEdit
CREATE TABLE quotation_edit (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    round_id VARCHAR(64) NOT NULL,
    row_version BIGINT DEFAULT 1 NOT NULL,
    quotation_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    kind VARCHAR DEFAULT 'elision' NOT NULL,
    start INTEGER DEFAULT 0 NOT NULL,
    end_ INTEGER DEFAULT 0 NOT NULL,
    text VARCHAR,
    edited_by VARCHAR
);

-- CaseFile.districts
CREATE TABLE case_file_districts (
    round_id VARCHAR(64) NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    district_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (case_file_id, district_id)
);

-- Recommendation.findings
CREATE TABLE recommendation_findings (
    round_id VARCHAR(64) NOT NULL,
    recommendation_id VARCHAR(64) NOT NULL,
    finding_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (recommendation_id, finding_id)
);

-- Meeting.casesReviewed
CREATE TABLE meeting_cases_reviewed (
    round_id VARCHAR(64) NOT NULL,
    meeting_id VARCHAR(64) NOT NULL,
    case_file_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (meeting_id, case_file_id)
);

-- Passage.themes
CREATE TABLE passage_themes (
    round_id VARCHAR(64) NOT NULL,
    passage_id VARCHAR(64) NOT NULL,
    theme_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (passage_id, theme_id)
);

-- Finding.passages
CREATE TABLE finding_passages (
    round_id VARCHAR(64) NOT NULL,
    finding_id VARCHAR(64) NOT NULL,
    passage_id VARCHAR(64) NOT NULL,
    sort_order BIGINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (finding_id, passage_id)
);

-- AuditEntry
CREATE TABLE audit_entry (
    sequence BIGINT NOT NULL PRIMARY KEY,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    who VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    changes VARCHAR NOT NULL,
    previous_hash VARCHAR NOT NULL,
    hash VARCHAR NOT NULL
);

-- How long the audit chain is and how it ends, to notice entries cut off its end; and how often H2 was
-- made to write out what it had. One row.
CREATE TABLE audit_head (
    id INTEGER NOT NULL PRIMARY KEY,
    store_id VARCHAR(64) NOT NULL,
    entries BIGINT NOT NULL,
    hash VARCHAR NOT NULL,
    flushes BIGINT DEFAULT 0 NOT NULL
);

-- The documents received, each once, under the SHA-256 of its bytes.
CREATE TABLE document (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    stored_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- The bytes of the documents, in pieces.
CREATE TABLE document_piece (
    sha256 VARCHAR(64) NOT NULL,
    number INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (sha256, number)
);

-- Indexes

CREATE INDEX case_file_by_round_id ON case_file (round_id);
CREATE INDEX force_by_round_id ON force (round_id);
CREATE INDEX district_by_round_id ON district (round_id);
CREATE INDEX district_by_force_id ON district (force_id);
CREATE INDEX return_by_round_id ON return (round_id);
CREATE INDEX return_by_district_id ON return (district_id);
CREATE INDEX recommendation_by_round_id ON recommendation (round_id);
CREATE INDEX state_change_by_round_id ON state_change (round_id);
CREATE INDEX state_change_by_case_file_id ON state_change (case_file_id);
CREATE INDEX state_change_by_return_id ON state_change (return_id);
CREATE INDEX state_change_by_recommendation_id ON state_change (recommendation_id);
CREATE INDEX topic_by_round_id ON topic (round_id);
CREATE INDEX question_set_by_round_id ON question_set (round_id);
CREATE INDEX question_set_by_topic_id ON question_set (topic_id);
CREATE INDEX rating_scale_by_round_id ON rating_scale (round_id);
CREATE INDEX rating_scale_by_topic_id ON rating_scale (topic_id);
CREATE INDEX question_by_round_id ON question (round_id);
CREATE INDEX question_by_question_set_id ON question (question_set_id);
CREATE INDEX question_by_scale_id ON question (scale_id);
CREATE INDEX known_wording_by_round_id ON known_wording (round_id);
CREATE INDEX known_wording_by_question_id ON known_wording (question_id);
CREATE INDEX marker_by_round_id ON marker (round_id);
CREATE INDEX marker_by_topic_id ON marker (topic_id);
CREATE INDEX marker_value_by_round_id ON marker_value (round_id);
CREATE INDEX marker_value_by_marker_id ON marker_value (marker_id);
CREATE INDEX rating_by_round_id ON rating (round_id);
CREATE INDEX rating_by_rating_scale_id ON rating (rating_scale_id);
CREATE INDEX guidance_by_round_id ON guidance (round_id);
CREATE INDEX guidance_by_topic_id ON guidance (topic_id);
CREATE INDEX guidance_section_by_round_id ON guidance_section (round_id);
CREATE INDEX guidance_section_by_guidance_id ON guidance_section (guidance_id);
CREATE INDEX checklist_by_round_id ON checklist (round_id);
CREATE INDEX checklist_by_topic_id ON checklist (topic_id);
CREATE INDEX checklist_item_by_round_id ON checklist_item (round_id);
CREATE INDEX checklist_item_by_checklist_id ON checklist_item (checklist_id);
CREATE INDEX glossary_entry_by_round_id ON glossary_entry (round_id);
CREATE INDEX glossary_entry_by_topic_id ON glossary_entry (topic_id);
CREATE INDEX theme_suggestion_by_round_id ON theme_suggestion (round_id);
CREATE INDEX theme_suggestion_by_topic_id ON theme_suggestion (topic_id);
CREATE INDEX theme_suggestion_by_parent_id ON theme_suggestion (parent_id);
CREATE INDEX outline_section_by_round_id ON outline_section (round_id);
CREATE INDEX outline_section_by_topic_id ON outline_section (topic_id);
CREATE INDEX outline_section_by_parent_id ON outline_section (parent_id);
CREATE INDEX district_group_by_round_id ON district_group (round_id);
CREATE INDEX district_group_by_district_id ON district_group (district_id);
CREATE INDEX county_group_by_round_id ON county_group (round_id);
CREATE INDEX case_marker_by_round_id ON case_marker (round_id);
CREATE INDEX case_marker_by_case_file_id ON case_marker (case_file_id);
CREATE INDEX timeline_event_by_round_id ON timeline_event (round_id);
CREATE INDEX timeline_event_by_case_file_id ON timeline_event (case_file_id);
CREATE INDEX video_viewing_by_round_id ON video_viewing (round_id);
CREATE INDEX video_viewing_by_case_file_id ON video_viewing (case_file_id);
CREATE INDEX checklist_answer_by_round_id ON checklist_answer (round_id);
CREATE INDEX checklist_answer_by_case_file_id ON checklist_answer (case_file_id);
CREATE INDEX redaction_finding_by_round_id ON redaction_finding (round_id);
CREATE INDEX redaction_finding_by_case_file_id ON redaction_finding (case_file_id);
CREATE INDEX report_by_round_id ON report (round_id);
CREATE INDEX sign_off_by_round_id ON sign_off (round_id);
CREATE INDEX sign_off_by_case_file_id ON sign_off (case_file_id);
CREATE INDEX sign_off_by_report_id ON sign_off (report_id);
CREATE INDEX key_record_by_round_id ON key_record (round_id);
CREATE INDEX key_record_by_case_file_id ON key_record (case_file_id);
CREATE INDEX case_pack_by_round_id ON case_pack (round_id);
CREATE INDEX case_pack_by_case_file_id ON case_pack (case_file_id);
CREATE INDEX copy_by_round_id ON copy (round_id);
CREATE INDEX copy_by_case_pack_id ON copy (case_pack_id);
CREATE INDEX briefing_by_round_id ON briefing (round_id);
CREATE INDEX meeting_by_round_id ON meeting (round_id);
CREATE INDEX meeting_by_return_id ON meeting (return_id);
CREATE INDEX community_count_by_round_id ON community_count (round_id);
CREATE INDEX community_count_by_meeting_id ON community_count (meeting_id);
CREATE INDEX form_issue_by_round_id ON form_issue (round_id);
CREATE INDEX form_issue_by_return_id ON form_issue (return_id);
CREATE INDEX reminder_by_round_id ON reminder (round_id);
CREATE INDEX reminder_by_form_issue_id ON reminder (form_issue_id);
CREATE INDEX return_document_by_round_id ON return_document (round_id);
CREATE INDEX return_document_by_return_id ON return_document (return_id);
CREATE INDEX answer_by_round_id ON answer (round_id);
CREATE INDEX answer_by_return_id ON answer (return_id);
CREATE INDEX answer_by_question_id ON answer (question_id);
CREATE INDEX answer_by_case_file_id ON answer (case_file_id);
CREATE INDEX answer_by_document_id ON answer (document_id);
CREATE INDEX answer_version_by_round_id ON answer_version (round_id);
CREATE INDEX answer_version_by_answer_id ON answer_version (answer_id);
CREATE INDEX unplaced_text_by_round_id ON unplaced_text (round_id);
CREATE INDEX unplaced_text_by_return_id ON unplaced_text (return_id);
CREATE INDEX unplaced_text_by_document_id ON unplaced_text (document_id);
CREATE INDEX passage_by_round_id ON passage (round_id);
CREATE INDEX passage_by_answer_id ON passage (answer_id);
CREATE INDEX theme_by_round_id ON theme (round_id);
CREATE INDEX theme_by_parent_id ON theme (parent_id);
CREATE INDEX finding_by_round_id ON finding (round_id);
CREATE INDEX recommendation_item_by_round_id ON recommendation_item (round_id);
CREATE INDEX recommendation_item_by_recommendation_id ON recommendation_item (recommendation_id);
CREATE INDEX action_by_round_id ON action (round_id);
CREATE INDEX action_by_recommendation_id ON action (recommendation_id);
CREATE INDEX force_reply_by_round_id ON force_reply (round_id);
CREATE INDEX force_reply_by_recommendation_id ON force_reply (recommendation_id);
CREATE INDEX kept_words_by_round_id ON kept_words (round_id);
CREATE INDEX kept_words_by_report_id ON kept_words (report_id);
CREATE INDEX report_section_by_round_id ON report_section (round_id);
CREATE INDEX report_section_by_report_id ON report_section (report_id);
CREATE INDEX quotation_by_round_id ON quotation (round_id);
CREATE INDEX quotation_by_report_id ON quotation (report_id);
CREATE INDEX quotation_by_passage_id ON quotation (passage_id);
CREATE INDEX quotation_edit_by_round_id ON quotation_edit (round_id);
CREATE INDEX quotation_edit_by_quotation_id ON quotation_edit (quotation_id);
CREATE INDEX case_file_districts_by_round_id ON case_file_districts (round_id);
CREATE INDEX case_file_districts_by_district_id ON case_file_districts (district_id);
CREATE INDEX recommendation_findings_by_round_id ON recommendation_findings (round_id);
CREATE INDEX recommendation_findings_by_finding_id ON recommendation_findings (finding_id);
CREATE INDEX meeting_cases_reviewed_by_round_id ON meeting_cases_reviewed (round_id);
CREATE INDEX meeting_cases_reviewed_by_case_file_id ON meeting_cases_reviewed (case_file_id);
CREATE INDEX passage_themes_by_round_id ON passage_themes (round_id);
CREATE INDEX passage_themes_by_theme_id ON passage_themes (theme_id);
CREATE INDEX finding_passages_by_round_id ON finding_passages (round_id);
CREATE INDEX finding_passages_by_passage_id ON finding_passages (passage_id);
CREATE INDEX audit_entry_by_round_id ON audit_entry (round_id);

-- Foreign keys

ALTER TABLE case_file ADD CONSTRAINT case_file_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE force ADD CONSTRAINT force_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE district ADD CONSTRAINT district_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE district ADD CONSTRAINT district_to_force FOREIGN KEY (force_id) REFERENCES force (id);
ALTER TABLE return ADD CONSTRAINT return_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE return ADD CONSTRAINT return_to_district FOREIGN KEY (district_id) REFERENCES district (id);
ALTER TABLE recommendation ADD CONSTRAINT recommendation_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE state_change ADD CONSTRAINT state_change_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE state_change ADD CONSTRAINT state_change_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE state_change ADD CONSTRAINT state_change_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE state_change ADD CONSTRAINT state_change_to_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id);
ALTER TABLE topic ADD CONSTRAINT topic_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE question_set ADD CONSTRAINT question_set_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE question_set ADD CONSTRAINT question_set_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE rating_scale ADD CONSTRAINT rating_scale_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE rating_scale ADD CONSTRAINT rating_scale_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE question ADD CONSTRAINT question_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE question ADD CONSTRAINT question_to_question_set FOREIGN KEY (question_set_id) REFERENCES question_set (id);
ALTER TABLE question ADD CONSTRAINT question_to_scale FOREIGN KEY (scale_id) REFERENCES rating_scale (id);
ALTER TABLE known_wording ADD CONSTRAINT known_wording_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE known_wording ADD CONSTRAINT known_wording_to_question FOREIGN KEY (question_id) REFERENCES question (id);
ALTER TABLE marker ADD CONSTRAINT marker_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE marker ADD CONSTRAINT marker_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE marker_value ADD CONSTRAINT marker_value_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE marker_value ADD CONSTRAINT marker_value_to_marker FOREIGN KEY (marker_id) REFERENCES marker (id);
ALTER TABLE rating ADD CONSTRAINT rating_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE rating ADD CONSTRAINT rating_to_rating_scale FOREIGN KEY (rating_scale_id) REFERENCES rating_scale (id);
ALTER TABLE guidance ADD CONSTRAINT guidance_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE guidance ADD CONSTRAINT guidance_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE guidance_section ADD CONSTRAINT guidance_section_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE guidance_section ADD CONSTRAINT guidance_section_to_guidance FOREIGN KEY (guidance_id) REFERENCES guidance (id);
ALTER TABLE checklist ADD CONSTRAINT checklist_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE checklist ADD CONSTRAINT checklist_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE checklist_item ADD CONSTRAINT checklist_item_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE checklist_item ADD CONSTRAINT checklist_item_to_checklist FOREIGN KEY (checklist_id) REFERENCES checklist (id);
ALTER TABLE glossary_entry ADD CONSTRAINT glossary_entry_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE glossary_entry ADD CONSTRAINT glossary_entry_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE theme_suggestion ADD CONSTRAINT theme_suggestion_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE theme_suggestion ADD CONSTRAINT theme_suggestion_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE theme_suggestion ADD CONSTRAINT theme_suggestion_to_parent FOREIGN KEY (parent_id) REFERENCES theme_suggestion (id);
ALTER TABLE outline_section ADD CONSTRAINT outline_section_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE outline_section ADD CONSTRAINT outline_section_to_topic FOREIGN KEY (topic_id) REFERENCES topic (id);
ALTER TABLE outline_section ADD CONSTRAINT outline_section_to_parent FOREIGN KEY (parent_id) REFERENCES outline_section (id);
ALTER TABLE district_group ADD CONSTRAINT district_group_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE district_group ADD CONSTRAINT district_group_to_district FOREIGN KEY (district_id) REFERENCES district (id);
ALTER TABLE county_group ADD CONSTRAINT county_group_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE case_marker ADD CONSTRAINT case_marker_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE case_marker ADD CONSTRAINT case_marker_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE timeline_event ADD CONSTRAINT timeline_event_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE timeline_event ADD CONSTRAINT timeline_event_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE video_viewing ADD CONSTRAINT video_viewing_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE video_viewing ADD CONSTRAINT video_viewing_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE checklist_answer ADD CONSTRAINT checklist_answer_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE checklist_answer ADD CONSTRAINT checklist_answer_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE redaction_finding ADD CONSTRAINT redaction_finding_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE redaction_finding ADD CONSTRAINT redaction_finding_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE report ADD CONSTRAINT report_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE sign_off ADD CONSTRAINT sign_off_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE sign_off ADD CONSTRAINT sign_off_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE sign_off ADD CONSTRAINT sign_off_to_report FOREIGN KEY (report_id) REFERENCES report (id);
ALTER TABLE key_record ADD CONSTRAINT key_record_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE key_record ADD CONSTRAINT key_record_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE case_pack ADD CONSTRAINT case_pack_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE case_pack ADD CONSTRAINT case_pack_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE copy ADD CONSTRAINT copy_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE copy ADD CONSTRAINT copy_to_case_pack FOREIGN KEY (case_pack_id) REFERENCES case_pack (id);
ALTER TABLE briefing ADD CONSTRAINT briefing_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE meeting ADD CONSTRAINT meeting_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE meeting ADD CONSTRAINT meeting_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE community_count ADD CONSTRAINT community_count_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE community_count ADD CONSTRAINT community_count_to_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id);
ALTER TABLE form_issue ADD CONSTRAINT form_issue_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE form_issue ADD CONSTRAINT form_issue_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE reminder ADD CONSTRAINT reminder_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE reminder ADD CONSTRAINT reminder_to_form_issue FOREIGN KEY (form_issue_id) REFERENCES form_issue (id);
ALTER TABLE return_document ADD CONSTRAINT return_document_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE return_document ADD CONSTRAINT return_document_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE answer ADD CONSTRAINT answer_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE answer ADD CONSTRAINT answer_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE answer ADD CONSTRAINT answer_to_question FOREIGN KEY (question_id) REFERENCES question (id);
ALTER TABLE answer ADD CONSTRAINT answer_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE answer ADD CONSTRAINT answer_to_document FOREIGN KEY (document_id) REFERENCES return_document (id);
ALTER TABLE answer_version ADD CONSTRAINT answer_version_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE answer_version ADD CONSTRAINT answer_version_to_answer FOREIGN KEY (answer_id) REFERENCES answer (id);
ALTER TABLE unplaced_text ADD CONSTRAINT unplaced_text_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE unplaced_text ADD CONSTRAINT unplaced_text_to_return FOREIGN KEY (return_id) REFERENCES return (id);
ALTER TABLE unplaced_text ADD CONSTRAINT unplaced_text_to_document FOREIGN KEY (document_id) REFERENCES return_document (id);
ALTER TABLE passage ADD CONSTRAINT passage_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE passage ADD CONSTRAINT passage_to_answer FOREIGN KEY (answer_id) REFERENCES answer (id);
ALTER TABLE theme ADD CONSTRAINT theme_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE theme ADD CONSTRAINT theme_to_parent FOREIGN KEY (parent_id) REFERENCES theme (id);
ALTER TABLE finding ADD CONSTRAINT finding_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE recommendation_item ADD CONSTRAINT recommendation_item_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE recommendation_item ADD CONSTRAINT recommendation_item_to_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id);
ALTER TABLE action ADD CONSTRAINT action_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE action ADD CONSTRAINT action_to_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id);
ALTER TABLE force_reply ADD CONSTRAINT force_reply_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE force_reply ADD CONSTRAINT force_reply_to_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id);
ALTER TABLE kept_words ADD CONSTRAINT kept_words_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE kept_words ADD CONSTRAINT kept_words_to_report FOREIGN KEY (report_id) REFERENCES report (id);
ALTER TABLE report_section ADD CONSTRAINT report_section_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE report_section ADD CONSTRAINT report_section_to_report FOREIGN KEY (report_id) REFERENCES report (id);
ALTER TABLE quotation ADD CONSTRAINT quotation_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE quotation ADD CONSTRAINT quotation_to_report FOREIGN KEY (report_id) REFERENCES report (id);
ALTER TABLE quotation ADD CONSTRAINT quotation_to_passage FOREIGN KEY (passage_id) REFERENCES passage (id);
ALTER TABLE quotation_edit ADD CONSTRAINT quotation_edit_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE quotation_edit ADD CONSTRAINT quotation_edit_to_quotation FOREIGN KEY (quotation_id) REFERENCES quotation (id);
ALTER TABLE case_file_districts ADD CONSTRAINT case_file_districts_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE case_file_districts ADD CONSTRAINT case_file_districts_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id) ON DELETE CASCADE;
ALTER TABLE case_file_districts ADD CONSTRAINT case_file_districts_to_district FOREIGN KEY (district_id) REFERENCES district (id);
ALTER TABLE recommendation_findings ADD CONSTRAINT recommendation_findings_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE recommendation_findings ADD CONSTRAINT recommendation_findings_to_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id) ON DELETE CASCADE;
ALTER TABLE recommendation_findings ADD CONSTRAINT recommendation_findings_to_finding FOREIGN KEY (finding_id) REFERENCES finding (id);
ALTER TABLE meeting_cases_reviewed ADD CONSTRAINT meeting_cases_reviewed_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE meeting_cases_reviewed ADD CONSTRAINT meeting_cases_reviewed_to_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE;
ALTER TABLE meeting_cases_reviewed ADD CONSTRAINT meeting_cases_reviewed_to_case_file FOREIGN KEY (case_file_id) REFERENCES case_file (id);
ALTER TABLE passage_themes ADD CONSTRAINT passage_themes_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE passage_themes ADD CONSTRAINT passage_themes_to_passage FOREIGN KEY (passage_id) REFERENCES passage (id) ON DELETE CASCADE;
ALTER TABLE passage_themes ADD CONSTRAINT passage_themes_to_theme FOREIGN KEY (theme_id) REFERENCES theme (id);
ALTER TABLE finding_passages ADD CONSTRAINT finding_passages_to_round FOREIGN KEY (round_id) REFERENCES round (id);
ALTER TABLE finding_passages ADD CONSTRAINT finding_passages_to_finding FOREIGN KEY (finding_id) REFERENCES finding (id) ON DELETE CASCADE;
ALTER TABLE finding_passages ADD CONSTRAINT finding_passages_to_passage FOREIGN KEY (passage_id) REFERENCES passage (id);
ALTER TABLE document_piece ADD CONSTRAINT document_piece_to_document FOREIGN KEY (sha256) REFERENCES document (sha256) ON DELETE CASCADE;
