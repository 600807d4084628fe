// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The fields to update in a channel source from MySQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChannelSourceFromMysqlDetails {
    /// The network address.
    pub hostname: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The user name. At most 96 characters.
    pub username: Option<String>,
    /// The password. From 8 to 32 characters.
    pub password: Option<Secret>,
    /// The SSL mode.
    pub ssl_mode: Option<models::ChannelSourceFromMysqlSslMode>,
    /// The CA certificate for SSL.
    pub ssl_ca_certificate: Option<models::CaCertificate>,
    /// The handling of anonymous transactions.
    pub anonymous_transactions_handling: Option<models::AnonymousTransactionsHandling>,
    /// Whether the channel uses IPv6 for its connection to a dual-stack DB system.
    pub must_use_ipv6_on_dual_stack: Option<bool>,
}

model! {
    UpdateChannelSourceFromMysqlDetails, "sourceType" = "MYSQL" {
        optional {
            hostname = "hostname", with_hostname(String);
            port = "port", with_port(i64);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
            ssl_mode = "sslMode", with_ssl_mode(models::ChannelSourceFromMysqlSslMode);
            ssl_ca_certificate = "sslCaCertificate", with_ssl_ca_certificate(models::CaCertificate);
            anonymous_transactions_handling = "anonymousTransactionsHandling",
                with_anonymous_transactions_handling(models::AnonymousTransactionsHandling);
            must_use_ipv6_on_dual_stack = "mustUseIpv6OnDualStack",
                with_must_use_ipv6_on_dual_stack(bool);
        }
    }
}
