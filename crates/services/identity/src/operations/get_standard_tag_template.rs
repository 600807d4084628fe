// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a standard tag namespace template, with its tag definitions.
    GetStandardTagTemplate = GET "/tags/standardTagNamespaceTemplates/{standardTagNamespaceName}",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/StandardTagNamespaceTemplate/GetStandardTagTemplate";
    required {
        standard_tag_namespace_name = path "standardTagNamespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::StandardTagNamespaceTemplate) }
}
