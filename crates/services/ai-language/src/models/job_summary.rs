// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::JobLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The number of input documents. Rows for CSV, files for TXT.
    pub total_documents: Option<i64>,
    /// The number of documents that are not processed yet. Rows for CSV, files for TXT.
    pub pending_documents: Option<i64>,
    /// The number of processed documents. These are rows in CSV and files in TXT.
    pub completed_documents: Option<i64>,
    /// The number of documents that could not be processed. Rows for CSV, files for TXT.
    pub failed_documents: Option<i64>,
    /// The number of warnings.
    pub warnings_count: Option<i64>,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    JobSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        percent_complete = "percentComplete";
        total_documents = "totalDocuments";
        pending_documents = "pendingDocuments";
        completed_documents = "completedDocuments";
        failed_documents = "failedDocuments";
        warnings_count = "warningsCount";
        created_by = "createdBy";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_completed = "timeCompleted";
    }
}
