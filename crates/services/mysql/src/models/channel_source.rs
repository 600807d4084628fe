// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A channel source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ChannelSource by "sourceType" {
        Mysql(models::ChannelSourceMysql) = "MYSQL", as_mysql;
    }
}
