// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An allowed security configuration.
    ///
    /// The field `type` selects the variant.
    pub enum AllowedSecurityConfiguration by "type" {
        EgressSecurityList(models::EgressSecurityListConfiguration) = "EGRESS_SECURITY_LIST",
            as_egress_security_list;
        IngressSecurityList(models::IngressSecurityListConfiguration) = "INGRESS_SECURITY_LIST",
            as_ingress_security_list;
        Nsg(models::NsgConfiguration) = "NSG", as_nsg;
        StatefulEgressSecurityList(models::StatefulEgressSecurityListConfiguration)
            = "STATEFUL_EGRESS_SECURITY_LIST", as_stateful_egress_security_list;
        StatefulIngressSecurityList(models::StatefulIngressSecurityListConfiguration)
            = "STATEFUL_INGRESS_SECURITY_LIST", as_stateful_ingress_security_list;
        StatefulNsg(models::StatefulNsgConfiguration) = "STATEFUL_NSG", as_stateful_nsg;
        StatefulZpr(models::StatefulZprConfiguration) = "STATEFUL_ZPR", as_stateful_zpr;
        Zpr(models::ZprConfiguration) = "ZPR", as_zpr;
    }
}
