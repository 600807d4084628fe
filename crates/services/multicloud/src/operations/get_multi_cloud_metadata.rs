// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the multi cloud metadata.
    ///
    /// The response has the header `etag`.
    GetMultiCloudMetadata = GET "/omHub/multiCloudsMetadata/{subscriptionId}",
        "https://docs.oracle.com/iaas/api/#/en/multicloud-omhub-cp/20180828/MultiCloudMetadata/GetMultiCloudMetadata";
    required {
        subscription_id = path "subscriptionId" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::MultiCloudMetadata) }
}
