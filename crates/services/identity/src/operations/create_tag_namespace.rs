// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a tag namespace, which contains tag definitions.
    CreateTagNamespace = POST "/tagNamespaces",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/CreateTagNamespace";
    facts { with_retry_token(); }
    required {
        create_tag_namespace_details = json(models::CreateTagNamespaceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TagNamespace) }
    then {
        settled(get_tag_namespace, models::TagNamespace, models::TagNamespaceLifecycleState);
        with_id("tagNamespaceId", "id");
    }
}
