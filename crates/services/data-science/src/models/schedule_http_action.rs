// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ScheduleHttpActionDetails;

/// Calls an operation of this API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleHttpAction {
    /// The call that is made.
    pub action_details: ScheduleHttpActionDetails,
}

impl ScheduleHttpAction {
    /// With the members that are required.
    pub fn new(action_details: impl Into<ScheduleHttpActionDetails>) -> Self {
        Self {
            action_details: action_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`action_details`](Self::action_details).
    #[must_use]
    pub fn with_action_details(
        mut self,
        action_details: impl Into<ScheduleHttpActionDetails>,
    ) -> Self {
        self.action_details = action_details.into();
        self
    }
}

impl Model for ScheduleHttpAction {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "actionDetails" => generated::read(&mut self.action_details, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("actionType", "HTTP")?;
        generated::write(map, "actionDetails", &self.action_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScheduleHttpAction);
