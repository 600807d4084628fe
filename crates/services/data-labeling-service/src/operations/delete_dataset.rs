// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the dataset.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDataset = DELETE "/datasets/{datasetId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/DeleteDataset";
    required {
        dataset_id = path "datasetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dataset); }
}
