// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database plan directive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabasePlanDirective {
    /// The name.
    pub name: String,
    /// The relative priority of the database.
    pub share: Option<i64>,
    /// The level. From 1 to 8.
    pub level: Option<i64>,
    /// The allocation.
    pub allocation: Option<i64>,
    /// The maximum number of items per page.
    pub limit: Option<i64>,
    /// Whether it is flash cache on.
    pub is_flash_cache_on: Option<bool>,
    /// Whether it is PMEM cache on.
    pub is_pmem_cache_on: Option<bool>,
    /// Whether it is flash log on.
    pub is_flash_log_on: Option<bool>,
    /// Whether it is PMEM log on.
    pub is_pmem_log_on: Option<bool>,
    /// The limit for space in the Exadata flash cache.
    pub flash_cache_limit: Option<String>,
    /// The flash cache min.
    pub flash_cache_min: Option<String>,
    /// The flash cache size.
    pub flash_cache_size: Option<String>,
    /// The PMEM cache limit.
    pub pmem_cache_limit: Option<String>,
    /// The PMEM cache min.
    pub pmem_cache_min: Option<String>,
    /// The PMEM cache size.
    pub pmem_cache_size: Option<String>,
    /// The ASM cluster.
    pub asm_cluster: Option<String>,
    /// The type.
    pub type_: Option<models::DatabasePlanDirectiveType>,
    /// The role.
    pub role: Option<models::DatabasePlanDirectiveRole>,
}

model! {
    DatabasePlanDirective {
        name = "name";
        share = "share";
        level = "level";
        allocation = "allocation";
        limit = "limit";
        is_flash_cache_on = "isFlashCacheOn";
        is_pmem_cache_on = "isPmemCacheOn";
        is_flash_log_on = "isFlashLogOn";
        is_pmem_log_on = "isPmemLogOn";
        flash_cache_limit = "flashCacheLimit";
        flash_cache_min = "flashCacheMin";
        flash_cache_size = "flashCacheSize";
        pmem_cache_limit = "pmemCacheLimit";
        pmem_cache_min = "pmemCacheMin";
        pmem_cache_size = "pmemCacheSize";
        asm_cluster = "asmCluster";
        type_ = "type";
        role = "role";
    }
}
