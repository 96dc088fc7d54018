/** What the columns of a roster hold; "none" is left out. Several may hold parts of a name, or units within units. */
export const columnRoles = ["name", "staffNumber", "unit", "none"] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Words that stand over columns, in the languages of the region; folded when they are compared. */
export const columnWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  name: [
    ...["name", "full name", "first name", "given name", "last name", "surname", "family name", "learner"],
    ...["nama", "nama penuh", "nama lengkap", "nama pegawai", "nama kakitangan", "naran", "naran kompletu"],
    ...["pangalan", "buong pangalan", "apelyido", "nome", "nome completo", "apelido"],
    ...["họ tên", "họ và tên", "tên", "họ"],
    ...["ชื่อ", "ชื่อ-สกุล", "ชื่อ-นามสกุล", "ชื่อ นามสกุล", "นามสกุล", "สกุล"],
    ...["အမည်", "နာမည်", "ឈ្មោះ", "នាម", "គោត្តនាម", "ຊື່", "ຊື່ ແລະ ນາມສະກຸນ", "ນາມສະກຸນ"],
    ...["姓名", "名字", "பெயர்", "முழுப் பெயர்"],
  ],
  staffNumber: [
    ...["staff number", "staff no", "staff id", "employee number", "employee no", "employee id", "emp no"],
    ...["emp id", "personnel number", "personnel no", "service number", "id", "id number"],
    ...["no pekerja", "no staf", "nombor staf", "no kakitangan", "nombor pekerja", "nip", "nik", "nrp"],
    ...["nomor pegawai", "no pegawai", "nomor induk", "numeru funsionariu", "numeru pesoal"],
    ...["numero ng empleyado", "número de funcionário", "número do funcionário", "matrícula"],
    ...["mã nhân viên", "mã nv", "mã số", "mã cán bộ", "số hiệu"],
    ...["รหัสพนักงาน", "รหัสประจำตัว", "เลขประจำตัว", "เลขที่ตำแหน่ง", "รหัส"],
    ...["ဝန်ထမ်းအမှတ်", "ဝန်ထမ်း အမှတ်", "ကိုယ်ပိုင်အမှတ်", "អត្តលេខ", "លេខសម្គាល់", "លេខបុគ្គលិក"],
    ...["ລະຫັດພະນັກງານ", "ລະຫັດ", "ເລກປະຈຳຕົວ", "工号", "员工编号", "编号", "பணியாளர் எண்", "ஊழியர் எண்"],
  ],
  unit: [
    ...["unit", "department", "dept", "division", "section", "office", "ministry", "agency", "branch"],
    ...["directorate", "team", "bureau", "jabatan", "bahagian", "unit kerja", "bagian", "bidang", "dinas"],
    ...["kementerian", "seksyen", "seksi", "cawangan", "diresaun", "departamentu", "ministériu"],
    ...["kagawaran", "tanggapan", "yunit", "sangay", "dibisyon", "departamento", "unidade", "divisão"],
    ...["direção", "ministério", "phòng", "ban", "phòng ban", "đơn vị", "cơ quan", "bộ", "vụ", "cục"],
    ...["แผนก", "กอง", "ฝ่าย", "กรม", "กระทรวง", "หน่วยงาน", "สำนัก", "สังกัด", "กลุ่มงาน"],
    ...["ဌာန", "ဌာနခွဲ", "ဝန်ကြီးဌာန", "ဦးစီးဌာန", "រដ្ឋបាល", "អង្គភាព", "នាយកដ្ឋាន", "ការិយាល័យ", "ក្រសួង"],
    ...["ພະແນກ", "ກົມ", "ກະຊວງ", "ຂະແໜງ", "ຫ້ອງການ", "部门", "单位", "处", "科", "துறை", "பிரிவு", "அலுவலகம்"],
  ],
  none: [
    ...["no", "nr", "#", "bil", "stt", "ลำดับ", "ที่", "စဉ်", "ល.រ", "ລ/ດ", "序号", "எண்"],
    ...["unit code", "department code", "user name", "username", "course", "course name"],
  ],
};
