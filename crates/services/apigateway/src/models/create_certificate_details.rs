// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a certificate to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The private key.
    pub private_key: Secret,
    /// The certificate.
    pub certificate: String,
    /// The intermediate certificates.
    pub intermediate_certificates: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
}

model! {
    CreateCertificateDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            private_key = "privateKey", with_private_key(Secret);
            certificate = "certificate", with_certificate(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            intermediate_certificates = "intermediateCertificates",
                with_intermediate_certificates(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::AddResourceLockDetails]);
        }
    }
}
