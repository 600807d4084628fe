// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle substate of a dataset.
    pub enum DatasetLifecycleSubstate {
        ImportDataset = "IMPORT_DATASET",
    }
}
