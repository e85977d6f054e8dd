//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::common::JsonNodeNumberType;

/// `JsonNode` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonNode {
    /// `array`.
    pub array: Option<bool>,
    /// `bigDecimal`.
    pub big_decimal: Option<bool>,
    /// `bigInteger`.
    pub big_integer: Option<bool>,
    /// `bigIntegerValue`.
    pub big_integer_value: Option<i64>,
    /// `binary`.
    pub binary: Option<bool>,
    /// `binaryValue`.
    pub binary_value: Option<Vec<String>>,
    /// `boolean`.
    pub boolean: Option<bool>,
    /// `booleanValue`.
    pub boolean_value: Option<bool>,
    /// `containerNode`.
    pub container_node: Option<bool>,
    /// `decimalValue`.
    pub decimal_value: Option<f64>,
    /// `double`.
    pub double: Option<bool>,
    /// `doubleValue`.
    pub double_value: Option<f64>,
    /// `elements`.
    pub elements: Option<Map<String, Value>>,
    /// `fieldNames`.
    pub field_names: Option<Map<String, Value>>,
    /// `fields`.
    pub fields: Option<Map<String, Value>>,
    /// `floatingPointNumber`.
    pub floating_point_number: Option<bool>,
    /// `int`.
    pub int: Option<bool>,
    /// `intValue`.
    pub int_value: Option<i64>,
    /// `integralNumber`.
    pub integral_number: Option<bool>,
    /// `long`.
    pub long: Option<bool>,
    /// `longValue`.
    pub long_value: Option<i64>,
    /// `missingNode`.
    pub missing_node: Option<bool>,
    /// `null`.
    pub null: Option<bool>,
    /// `number`.
    pub number: Option<bool>,
    /// `numberType`.
    pub number_type: Option<Open<JsonNodeNumberType>>,
    /// `numberValue`.
    pub number_value: Option<f64>,
    /// `object`.
    pub object: Option<bool>,
    /// `pojo`.
    pub pojo: Option<bool>,
    /// `textValue`.
    pub text_value: Option<String>,
    /// `textual`.
    pub textual: Option<bool>,
    /// `valueAsBoolean`.
    pub value_as_boolean: Option<bool>,
    /// `valueAsDouble`.
    pub value_as_double: Option<f64>,
    /// `valueAsInt`.
    pub value_as_int: Option<i64>,
    /// `valueAsLong`.
    pub value_as_long: Option<i64>,
    /// `valueAsText`.
    pub value_as_text: Option<String>,
    /// `valueNode`.
    pub value_node: Option<bool>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl JsonNode {
    /// Returns an empty one.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `array`.
    pub fn array(mut self, array: bool) -> Self {
        self.array = Some(array);
        self
    }

    /// Sets `bigDecimal`.
    pub fn big_decimal(mut self, big_decimal: bool) -> Self {
        self.big_decimal = Some(big_decimal);
        self
    }

    /// Sets `bigInteger`.
    pub fn big_integer(mut self, big_integer: bool) -> Self {
        self.big_integer = Some(big_integer);
        self
    }

    /// Sets `bigIntegerValue`.
    pub fn big_integer_value(mut self, big_integer_value: i64) -> Self {
        self.big_integer_value = Some(big_integer_value);
        self
    }

    /// Sets `binary`.
    pub fn binary(mut self, binary: bool) -> Self {
        self.binary = Some(binary);
        self
    }

    /// Sets `binaryValue`.
    pub fn binary_value(
        mut self,
        binary_value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.binary_value = Some(binary_value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `boolean`.
    pub fn boolean(mut self, boolean: bool) -> Self {
        self.boolean = Some(boolean);
        self
    }

    /// Sets `booleanValue`.
    pub fn boolean_value(mut self, boolean_value: bool) -> Self {
        self.boolean_value = Some(boolean_value);
        self
    }

    /// Sets `containerNode`.
    pub fn container_node(mut self, container_node: bool) -> Self {
        self.container_node = Some(container_node);
        self
    }

    /// Sets `decimalValue`.
    pub fn decimal_value(mut self, decimal_value: f64) -> Self {
        self.decimal_value = Some(decimal_value);
        self
    }

    /// Sets `double`.
    pub fn double(mut self, double: bool) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets `doubleValue`.
    pub fn double_value(mut self, double_value: f64) -> Self {
        self.double_value = Some(double_value);
        self
    }

    /// Sets `elements`.
    pub fn elements(mut self, elements: Map<String, Value>) -> Self {
        self.elements = Some(elements);
        self
    }

    /// Sets `fieldNames`.
    pub fn field_names(mut self, field_names: Map<String, Value>) -> Self {
        self.field_names = Some(field_names);
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, fields: Map<String, Value>) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets `floatingPointNumber`.
    pub fn floating_point_number(mut self, floating_point_number: bool) -> Self {
        self.floating_point_number = Some(floating_point_number);
        self
    }

    /// Sets `int`.
    pub fn int(mut self, int: bool) -> Self {
        self.int = Some(int);
        self
    }

    /// Sets `intValue`.
    pub fn int_value(mut self, int_value: i64) -> Self {
        self.int_value = Some(int_value);
        self
    }

    /// Sets `integralNumber`.
    pub fn integral_number(mut self, integral_number: bool) -> Self {
        self.integral_number = Some(integral_number);
        self
    }

    /// Sets `long`.
    pub fn long(mut self, long: bool) -> Self {
        self.long = Some(long);
        self
    }

    /// Sets `longValue`.
    pub fn long_value(mut self, long_value: i64) -> Self {
        self.long_value = Some(long_value);
        self
    }

    /// Sets `missingNode`.
    pub fn missing_node(mut self, missing_node: bool) -> Self {
        self.missing_node = Some(missing_node);
        self
    }

    /// Sets `null`.
    pub fn null(mut self, null: bool) -> Self {
        self.null = Some(null);
        self
    }

    /// Sets `number`.
    pub fn number(mut self, number: bool) -> Self {
        self.number = Some(number);
        self
    }

    /// Sets `numberType`.
    pub fn number_type(mut self, number_type: impl Into<Open<JsonNodeNumberType>>) -> Self {
        self.number_type = Some(number_type.into());
        self
    }

    /// Sets `numberValue`.
    pub fn number_value(mut self, number_value: f64) -> Self {
        self.number_value = Some(number_value);
        self
    }

    /// Sets `object`.
    pub fn object(mut self, object: bool) -> Self {
        self.object = Some(object);
        self
    }

    /// Sets `pojo`.
    pub fn pojo(mut self, pojo: bool) -> Self {
        self.pojo = Some(pojo);
        self
    }

    /// Sets `textValue`.
    pub fn text_value(mut self, text_value: impl Into<String>) -> Self {
        self.text_value = Some(text_value.into());
        self
    }

    /// Sets `textual`.
    pub fn textual(mut self, textual: bool) -> Self {
        self.textual = Some(textual);
        self
    }

    /// Sets `valueAsBoolean`.
    pub fn value_as_boolean(mut self, value_as_boolean: bool) -> Self {
        self.value_as_boolean = Some(value_as_boolean);
        self
    }

    /// Sets `valueAsDouble`.
    pub fn value_as_double(mut self, value_as_double: f64) -> Self {
        self.value_as_double = Some(value_as_double);
        self
    }

    /// Sets `valueAsInt`.
    pub fn value_as_int(mut self, value_as_int: i64) -> Self {
        self.value_as_int = Some(value_as_int);
        self
    }

    /// Sets `valueAsLong`.
    pub fn value_as_long(mut self, value_as_long: i64) -> Self {
        self.value_as_long = Some(value_as_long);
        self
    }

    /// Sets `valueAsText`.
    pub fn value_as_text(mut self, value_as_text: impl Into<String>) -> Self {
        self.value_as_text = Some(value_as_text.into());
        self
    }

    /// Sets `valueNode`.
    pub fn value_node(mut self, value_node: bool) -> Self {
        self.value_node = Some(value_node);
        self
    }
}

impl Model for JsonNode {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            array: reader.optional("array")?,
            big_decimal: reader.optional("bigDecimal")?,
            big_integer: reader.optional("bigInteger")?,
            big_integer_value: reader.optional("bigIntegerValue")?,
            binary: reader.optional("binary")?,
            binary_value: reader.optional("binaryValue")?,
            boolean: reader.optional("boolean")?,
            boolean_value: reader.optional("booleanValue")?,
            container_node: reader.optional("containerNode")?,
            decimal_value: reader.optional("decimalValue")?,
            double: reader.optional("double")?,
            double_value: reader.optional("doubleValue")?,
            elements: reader.optional("elements")?,
            field_names: reader.optional("fieldNames")?,
            fields: reader.optional("fields")?,
            floating_point_number: reader.optional("floatingPointNumber")?,
            int: reader.optional("int")?,
            int_value: reader.optional("intValue")?,
            integral_number: reader.optional("integralNumber")?,
            long: reader.optional("long")?,
            long_value: reader.optional("longValue")?,
            missing_node: reader.optional("missingNode")?,
            null: reader.optional("null")?,
            number: reader.optional("number")?,
            number_type: reader.optional("numberType")?,
            number_value: reader.optional("numberValue")?,
            object: reader.optional("object")?,
            pojo: reader.optional("pojo")?,
            text_value: reader.optional("textValue")?,
            textual: reader.optional("textual")?,
            value_as_boolean: reader.optional("valueAsBoolean")?,
            value_as_double: reader.optional("valueAsDouble")?,
            value_as_int: reader.optional("valueAsInt")?,
            value_as_long: reader.optional("valueAsLong")?,
            value_as_text: reader.optional("valueAsText")?,
            value_node: reader.optional("valueNode")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("array", &self.array);
        writer.optional("bigDecimal", &self.big_decimal);
        writer.optional("bigInteger", &self.big_integer);
        writer.optional("bigIntegerValue", &self.big_integer_value);
        writer.optional("binary", &self.binary);
        writer.optional("binaryValue", &self.binary_value);
        writer.optional("boolean", &self.boolean);
        writer.optional("booleanValue", &self.boolean_value);
        writer.optional("containerNode", &self.container_node);
        writer.optional("decimalValue", &self.decimal_value);
        writer.optional("double", &self.double);
        writer.optional("doubleValue", &self.double_value);
        writer.optional("elements", &self.elements);
        writer.optional("fieldNames", &self.field_names);
        writer.optional("fields", &self.fields);
        writer.optional("floatingPointNumber", &self.floating_point_number);
        writer.optional("int", &self.int);
        writer.optional("intValue", &self.int_value);
        writer.optional("integralNumber", &self.integral_number);
        writer.optional("long", &self.long);
        writer.optional("longValue", &self.long_value);
        writer.optional("missingNode", &self.missing_node);
        writer.optional("null", &self.null);
        writer.optional("number", &self.number);
        writer.optional("numberType", &self.number_type);
        writer.optional("numberValue", &self.number_value);
        writer.optional("object", &self.object);
        writer.optional("pojo", &self.pojo);
        writer.optional("textValue", &self.text_value);
        writer.optional("textual", &self.textual);
        writer.optional("valueAsBoolean", &self.value_as_boolean);
        writer.optional("valueAsDouble", &self.value_as_double);
        writer.optional("valueAsInt", &self.value_as_int);
        writer.optional("valueAsLong", &self.value_as_long);
        writer.optional("valueAsText", &self.value_as_text);
        writer.optional("valueNode", &self.value_node);
        writer.finish()
    }
}
