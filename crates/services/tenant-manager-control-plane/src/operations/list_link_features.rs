// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the link features.
    ListLinkFeatures = GET "/linkFeatures",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/LinkFeaturesCollection/ListLinkFeatures";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::LinkFeaturesCollection) }
}
