// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A capacity report shape availability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityReportShapeAvailability {
    /// The shape.
    pub shape: String,
    /// The configuration of the shape.
    pub shape_config: Option<models::ShapeConfigDetails>,
    /// The domain level capacity reports.
    pub domain_level_capacity_reports: Vec<models::DomainTypeCapacityReport>,
}

model! {
    CapacityReportShapeAvailability {
        shape = "shape";
        shape_config = "shapeConfig";
        domain_level_capacity_reports = "domainLevelCapacityReports";
    }
}
