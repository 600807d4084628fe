// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the dataset.
    ///
    /// The response has the header `etag`.
    GetDataset = GET "/datasets/{datasetId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/GetDataset";
    required {
        dataset_id = path "datasetId" (String);
    }
    returns { json(models::Dataset), state(models::DatasetLifecycleState) }
}
