// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod add_dataset_labels;
mod change_dataset_compartment;
mod create_dataset;
mod delete_dataset;
mod generate_dataset_records;
mod get_dataset;
mod get_work_request;
mod import_pre_annotated_data;
mod list_annotation_formats;
mod list_datasets;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod remove_dataset_labels;
mod rename_dataset_labels;
mod snapshot_dataset;
mod update_dataset;

pub use self::add_dataset_labels::AddDatasetLabels;
pub use self::change_dataset_compartment::ChangeDatasetCompartment;
pub use self::create_dataset::CreateDataset;
pub use self::delete_dataset::DeleteDataset;
pub use self::generate_dataset_records::GenerateDatasetRecords;
pub use self::get_dataset::GetDataset;
pub use self::get_work_request::GetWorkRequest;
pub use self::import_pre_annotated_data::ImportPreAnnotatedData;
pub use self::list_annotation_formats::ListAnnotationFormats;
pub use self::list_datasets::ListDatasets;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::remove_dataset_labels::RemoveDatasetLabels;
pub use self::rename_dataset_labels::RenameDatasetLabels;
pub use self::snapshot_dataset::SnapshotDataset;
pub use self::update_dataset::UpdateDataset;
