// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the condition metadata type.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetConditionMetadataType = GET "/conditionMetadataTypes/{conditionMetadataTypeId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/ConditionMetadataType/GetConditionMetadataType";
    facts { without_default_retry(); }
    required {
        condition_metadata_type_id = path "conditionMetadataTypeId"
            (models::GetConditionMetadataTypeConditionMetadataTypeId);
    }
    optional {
        /// The type of the service.
        service_type = query "serviceType" (String);
        /// The type of the resource.
        resource_type = query "resourceType" (String);
    }
    returns { json(models::ConditionMetadataType) }
}
