// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a microsite to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMicrositeDetails {
    /// The name.
    pub name: String,
    /// The DNS management: by Oracle or by the customer.
    pub dns_management: models::MicrositeDnsManagement,
    /// The certificate management: by Oracle or by the customer.
    pub certificate_management: models::MicrositeCertificateManagement,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMicrositeDetails {
        required {
            name = "name", with_name(String);
            dns_management = "dnsManagement", with_dns_management(models::MicrositeDnsManagement);
            certificate_management = "certificateManagement",
                with_certificate_management(models::MicrositeCertificateManagement);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
