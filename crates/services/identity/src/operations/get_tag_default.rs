// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a tag default.
    ///
    /// The response has the header `etag`.
    GetTagDefault = GET "/tagDefaults/{tagDefaultId}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/GetTagDefault";
    required {
        tag_default_id = path "tagDefaultId" (String);
    }
    returns { json(models::TagDefault), state(models::TagDefaultLifecycleState) }
}
