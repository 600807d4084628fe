// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a resolver rule.
    ///
    /// The field `action` selects the variant.
    pub enum ResolverRuleDetails by "action", sent {
        Forward(models::ResolverForwardRuleDetails) = "FORWARD", as_forward;
    }
    shared {
        /// The CIDR blocks of clients. The rule action applies only to queries from them.
        client_address_conditions = "clientAddressConditions", ref [String], in Forward;
        /// The domain names of which the query must be one, or a subdomain of one.
        qname_cover_conditions = "qnameCoverConditions", ref [String], in Forward;
    }
}
