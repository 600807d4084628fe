// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the template of a steering policy.
    pub enum SteeringPolicyTemplate {
        Failover = "FAILOVER",
        LoadBalance = "LOAD_BALANCE",
        RouteByGeo = "ROUTE_BY_GEO",
        RouteByAsn = "ROUTE_BY_ASN",
        RouteByIp = "ROUTE_BY_IP",
        Custom = "CUSTOM",
    }
}
