// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

/// The details of a certificate to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The data of the SSL certificate.
    pub certificate_data: String,
    /// The private key data.
    pub private_key_data: Secret,
    /// Whether the trust in the SSL certificate was not verified, as for self-signed ones.
    pub is_trust_verification_disabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCertificateDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            certificate_data = "certificateData", with_certificate_data(String);
            private_key_data = "privateKeyData", with_private_key_data(Secret);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_trust_verification_disabled = "isTrustVerificationDisabled",
                with_is_trust_verification_disabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
