// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle managed custom endpoint to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddOracleManagedCustomEndpointDetails {
    /// The custom hostname of the instance URL.
    pub hostname: String,
    /// The type of the DNS.
    pub dns_type: Option<models::AddOracleManagedCustomEndpointDnsType>,
    /// The name of the DNS zone.
    pub dns_zone_name: Option<String>,
}

model! {
    AddOracleManagedCustomEndpointDetails {
        required {
            hostname = "hostname", with_hostname(String);
        }
        optional {
            dns_type = "dnsType", with_dns_type(models::AddOracleManagedCustomEndpointDnsType);
            dns_zone_name = "dnsZoneName", with_dns_zone_name(String);
        }
    }
}
