// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the validation status of a helm chart image.
    pub enum HelmChartImageValidationStatus {
        ValidationInProgress = "VALIDATION_IN_PROGRESS",
        ValidationFailed = "VALIDATION_FAILED",
        ValidationCompleted = "VALIDATION_COMPLETED",
    }
}
