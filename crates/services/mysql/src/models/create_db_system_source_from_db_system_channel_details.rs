// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a DB system source from DB system channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceFromDbSystemChannelDetails {
    /// The user of the source DB system, for the replication channel. At most 96 characters.
    pub source_username: String,
    /// The password of the user of the source DB system, for the replication channel. From 8 to 32
    /// characters.
    pub source_password: Secret,
    /// The SSL mode.
    pub ssl_mode: models::DbSystemSourceFromDbSystemChannelSslMode,
    /// The CA certificate for SSL.
    pub ssl_ca_certificate: Option<models::CaCertificate>,
    /// The user name of the replication applier.
    pub applier_username: Option<String>,
}

model! {
    CreateDbSystemSourceFromDbSystemChannelDetails {
        required {
            source_username = "sourceUsername", with_source_username(String);
            source_password = "sourcePassword", with_source_password(Secret);
            ssl_mode = "sslMode", with_ssl_mode(models::DbSystemSourceFromDbSystemChannelSslMode);
        }
        optional {
            ssl_ca_certificate = "sslCaCertificate", with_ssl_ca_certificate(models::CaCertificate);
            applier_username = "applierUsername", with_applier_username(String);
        }
    }
}
