// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM memory policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmMemoryPolicy {
    /// Whether memory ballooning is enabled.
    pub is_ballooning: Option<bool>,
    /// The memory that ballooning cannot take away, in bytes.
    pub guaranteed_memory_in_bytes: Option<i64>,
    /// The maximum memory of the virtual machine, in bytes.
    pub max_memory_in_bytes: Option<i64>,
    /// The overcommitment of memory.
    pub memory_over_commit: Option<models::MemoryOverCommit>,
    /// The transparent huge pages.
    pub transparent_huge_pages: Option<models::TransparentHugePages>,
}

model! {
    OlvmMemoryPolicy {
        is_ballooning = "isBallooning";
        guaranteed_memory_in_bytes = "guaranteedMemoryInBytes";
        max_memory_in_bytes = "maxMemoryInBytes";
        memory_over_commit = "memoryOverCommit";
        transparent_huge_pages = "transparentHugePages";
    }
}
