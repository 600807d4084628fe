// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tag default, which applies a tag to new resources of a compartment. The tag value
    /// is specified here, or the creator of the resource must specify it.
    ///
    /// The response has the header `etag`.
    CreateTagDefault = POST "/tagDefaults",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagDefault/CreateTagDefault";
    facts { with_retry_token(); }
    required {
        create_tag_default_details = json(models::CreateTagDefaultDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TagDefault) }
    then {
        settled(get_tag_default, models::TagDefault, models::TagDefaultLifecycleState);
        with_id("tagDefaultId", "id");
    }
}
