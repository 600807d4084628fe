// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Private addresses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateAddresses {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The private IP address, or the range in CIDR notation.
    pub addresses: String,
}

model! {
    PrivateAddresses {
        required {
            vcn_id = "vcnId", with_vcn_id(String);
            addresses = "addresses", with_addresses(String);
        }
    }
}
