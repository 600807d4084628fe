// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the pbf listing version.
    ///
    /// The response has the header `etag`.
    GetPbfListingVersion = GET "/pbfListingVersions/{pbfListingVersionId}",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/PbfListingVersion/GetPbfListingVersion";
    required {
        pbf_listing_version_id = path "pbfListingVersionId" (String);
    }
    returns { json(models::PbfListingVersion), state(models::PbfListingVersionLifecycleState) }
}
