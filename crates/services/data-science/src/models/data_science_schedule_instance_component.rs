// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Data Science schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceScheduleInstanceComponent {
    /// The name or display name of the resource.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the schedule.
    pub schedule_id: String,
}

model! {
    DataScienceScheduleInstanceComponent, "type" = "DATA_SCIENCE_SCHEDULE" {
        name = "name";
        component_name = "componentName";
        schedule_id = "scheduleId";
    }
}
