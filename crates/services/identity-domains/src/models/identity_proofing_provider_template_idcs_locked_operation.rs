// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IDCS locked operation of an identity proofing provider template.
    pub enum IdentityProofingProviderTemplateIdcsLockedOperation {
        Replace = "replace",
        Update = "update",
        Delete = "delete",
    }
}
