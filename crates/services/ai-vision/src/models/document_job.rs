// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A document job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentJob {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The features.
    pub features: Vec<models::DocumentFeature>,
    /// The language.
    pub language: Option<models::DocumentJobLanguage>,
    /// The type of the document.
    pub document_type: Option<models::DocumentJobDocumentType>,
    /// The location of the input.
    pub input_location: Option<models::InputLocation>,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The lifecycle state.
    pub lifecycle_state: models::DocumentJobLifecycleState,
    /// Whether the results are also written to a ZIP file.
    pub is_zip_output_enabled: Option<bool>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::DocumentJobLifecycleDetails>,
}

model! {
    DocumentJob {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        features = "features";
        language = "language";
        document_type = "documentType";
        input_location = "inputLocation";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
        output_location = "outputLocation";
        lifecycle_state = "lifecycleState";
        is_zip_output_enabled = "isZipOutputEnabled";
        lifecycle_details = "lifecycleDetails";
    }
}
