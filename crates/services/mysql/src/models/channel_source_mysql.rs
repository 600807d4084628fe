// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A channel source MySQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelSourceMysql {
    /// The network address.
    pub hostname: String,
    /// The port.
    pub port: i64,
    /// The user name. At most 96 characters.
    pub username: String,
    /// The SSL mode.
    pub ssl_mode: models::ChannelSourceMysqlSslMode,
    /// The CA certificate for SSL.
    pub ssl_ca_certificate: Option<models::CaCertificate>,
    /// The handling of anonymous transactions.
    pub anonymous_transactions_handling: Option<models::AnonymousTransactionsHandling>,
    /// Whether the channel uses IPv6 for its connection to a dual-stack DB system. Default:
    /// `false`.
    pub must_use_ipv6_on_dual_stack: Option<bool>,
}

model! {
    ChannelSourceMysql, "sourceType" = "MYSQL" {
        hostname = "hostname";
        port = "port";
        username = "username";
        ssl_mode = "sslMode";
        ssl_ca_certificate = "sslCaCertificate";
        anonymous_transactions_handling = "anonymousTransactionsHandling";
        must_use_ipv6_on_dual_stack = "mustUseIpv6OnDualStack";
    }
}
