// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Security rule match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityRuleMatchCriteria {
    /// The names of the address lists that the source address is matched with.
    pub source_address: Option<Vec<String>>,
    /// The names of the address lists that the destination address is matched with.
    pub destination_address: Option<Vec<String>>,
    /// The applications.
    pub application: Option<Vec<String>>,
    /// The service.
    pub service: Option<Vec<String>>,
    /// The URL.
    pub url: Option<Vec<String>>,
}

model! {
    SecurityRuleMatchCriteria {
        optional {
            source_address = "sourceAddress", with_source_address([String]);
            destination_address = "destinationAddress", with_destination_address([String]);
            application = "application", with_application([String]);
            service = "service", with_service([String]);
            url = "url", with_url([String]);
        }
    }
}
