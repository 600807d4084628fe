// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a channel source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum UpdateChannelSourceDetails by "sourceType", sent {
        Mysql(models::UpdateChannelSourceFromMysqlDetails) = "MYSQL", as_mysql;
    }
}
