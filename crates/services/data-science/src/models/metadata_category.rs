// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The category of the entry, such as `Performance` or `Training Environment`. Only for custom
    /// metadata.
    pub enum MetadataCategory {
        Performance = "Performance",
        TrainingProfile = "Training Profile",
        TrainingAndValidationDatasets = "Training and Validation Datasets",
        TrainingEnvironment = "Training Environment",
        Reports = "Reports",
        Readme = "Readme",
        Other = "other",
    }
}
