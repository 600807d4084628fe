// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the asset to another compartment.
    ChangeAssetCompartment = POST "/assets/{assetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Asset/ChangeAssetCompartment";
    facts { with_retry_token(); }
    required {
        asset_id = path "assetId" (String);
        change_asset_compartment_details = json(models::ChangeAssetCompartmentDetails);
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
    then { settled(get_asset, models::Asset, models::AssetLifecycleState); }
}
