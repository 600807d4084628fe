// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a tag namespace and its tag definitions to another compartment.
    ChangeTagNamespaceCompartment =
        POST "/tagNamespaces/{tagNamespaceId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/TagNamespace/ChangeTagNamespaceCompartment";
    facts { with_retry_token(); }
    required {
        tag_namespace_id = path "tagNamespaceId" (String);
        change_tag_namespace_compartment_detail = json(models::ChangeTagNamespaceCompartmentDetail);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_tag_namespace, models::TagNamespace, models::TagNamespaceLifecycleState); }
}
