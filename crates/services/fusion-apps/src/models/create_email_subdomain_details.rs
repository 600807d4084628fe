// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an email subdomain to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEmailSubdomainDetails {
    /// The name.
    pub name: String,
    /// The DNS management: by Oracle or by the customer.
    pub dns_management: models::EmailSubdomainDnsManagement,
    /// The certificate management: by Oracle or by the customer.
    pub certificate_management: models::EmailSubdomainCertificateManagement,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateEmailSubdomainDetails {
        required {
            name = "name", with_name(String);
            dns_management = "dnsManagement",
                with_dns_management(models::EmailSubdomainDnsManagement);
            certificate_management = "certificateManagement",
                with_certificate_management(models::EmailSubdomainCertificateManagement);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
