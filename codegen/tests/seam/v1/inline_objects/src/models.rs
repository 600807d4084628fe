// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod formats;
mod get_thing_response;
mod thing;
mod thing_config;
mod thing_config_limits;
mod thing_rule;

pub use self::formats::Formats;
pub use self::get_thing_response::GetThingResponse;
pub use self::thing::Thing;
pub use self::thing_config::ThingConfig;
pub use self::thing_config_limits::ThingConfigLimits;
pub use self::thing_rule::ThingRule;
