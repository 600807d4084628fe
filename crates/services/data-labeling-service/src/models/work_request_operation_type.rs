// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDataset = "CREATE_DATASET",
        DeleteDataset = "DELETE_DATASET",
        MoveDataset = "MOVE_DATASET",
        GenerateDatasetRecords = "GENERATE_DATASET_RECORDS",
        SnapshotDataset = "SNAPSHOT_DATASET",
        AddDatasetLabels = "ADD_DATASET_LABELS",
        RemoveDatasetLabels = "REMOVE_DATASET_LABELS",
        RenameDatasetLabels = "RENAME_DATASET_LABELS",
        ImportDataset = "IMPORT_DATASET",
    }
}
