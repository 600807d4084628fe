// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the algorithm of a ksk DNSSEC key version.
    pub enum KskDnssecKeyVersionAlgorithm {
        Rsasha256 = "RSASHA256",
    }
}
