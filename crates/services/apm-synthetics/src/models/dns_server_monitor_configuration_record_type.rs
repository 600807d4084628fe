// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the record type of a DNS server monitor configuration.
    pub enum DnsServerMonitorConfigurationRecordType {
        A = "A",
        Aaaa = "AAAA",
        Any = "ANY",
        Cname = "CNAME",
        Dnskey = "DNSKEY",
        Ds = "DS",
        Mx = "MX",
        Ns = "NS",
        Nsec = "NSEC",
        NullRec = "NULL_REC",
        Ptr = "PTR",
        Rrsig = "RRSIG",
        Soa = "SOA",
        Txt = "TXT",
    }
}
