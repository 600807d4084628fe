// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a channel source to create.
    ///
    /// The field `sourceType` selects the variant.
    pub enum CreateChannelSourceDetails by "sourceType", sent {
        Mysql(models::CreateChannelSourceFromMysqlDetails) = "MYSQL", as_mysql;
    }
}
