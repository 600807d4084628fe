// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the dataset.
    ///
    /// The response has the header `etag`.
    UpdateDataset = PUT "/datasets/{datasetId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/UpdateDataset";
    required {
        dataset_id = path "datasetId" (String);
        update_dataset_details = json(models::UpdateDatasetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Dataset) }
    then { settled(get_dataset, models::Dataset, models::DatasetLifecycleState); }
}
