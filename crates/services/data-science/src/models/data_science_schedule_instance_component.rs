// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A schedule of Data Science.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataScienceScheduleInstanceComponent {
    /// The name of the resource, or its display name.
    pub name: Option<String>,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the schedule.
    pub schedule_id: String,
}

impl DataScienceScheduleInstanceComponent {
    /// With the members that are required.
    pub fn new(
        component_name: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> Self {
        Self {
            component_name: component_name.into(),
            schedule_id: schedule_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`component_name`](Self::component_name).
    #[must_use]
    pub fn with_component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = component_name.into();
        self
    }

    /// Sets [`schedule_id`](Self::schedule_id).
    #[must_use]
    pub fn with_schedule_id(mut self, schedule_id: impl Into<String>) -> Self {
        self.schedule_id = schedule_id.into();
        self
    }
}

impl Model for DataScienceScheduleInstanceComponent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "componentName" => generated::read(&mut self.component_name, map),
            "scheduleId" => generated::read(&mut self.schedule_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "DATA_SCIENCE_SCHEDULE")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "componentName", &self.component_name)?;
        generated::write(map, "scheduleId", &self.schedule_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DataScienceScheduleInstanceComponent);
