// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the asset source to another compartment.
    ChangeAssetSourceCompartment = POST "/assetSources/{assetSourceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AssetSource/ChangeAssetSourceCompartment";
    facts { with_retry_token(); }
    required {
        asset_source_id = path "assetSourceId" (String);
        change_asset_source_compartment_details = json(models::ChangeAssetSourceCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_asset_source, models::AssetSource, models::AssetSourceLifecycleState); }
}
