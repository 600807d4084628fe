// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the dataset to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDatasetCompartment = POST "/datasets/{datasetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling/20211001/Dataset/ChangeDatasetCompartment";
    required {
        dataset_id = path "datasetId" (String);
        change_dataset_compartment_details = json(models::ChangeDatasetCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_dataset, models::Dataset, models::DatasetLifecycleState); }
}
