import type { Guide } from './plan.ts';

export const vi: Guide = {
  title: 'Nếu bạn đã bấm vào liên kết hoặc nhập thông tin',
  summary:
    'Dành cho người đang sống ở Nhật đã mở, bấm hoặc trả lời thư giả mạo Amazon: cần làm gì, theo thứ tự nào, và gọi cho ai.',
  frame: {
    did: 'Việc đã xảy ra',
    first: 'Việc cần làm đầu tiên',
    path: 'Đường vào chính thức',
    call: 'Gọi cho ai',
    say: 'Cần nói gì',
    show: 'Bạn có thể cho xem câu tiếng Nhật này',
    contacts: 'Nơi liên hệ',
    boxes:
      'Bạn có thể đánh dấu từng bước đã làm xong. Dấu này không được gửi đi và không được lưu. Dấu có thể mất khi tải lại trang.',
    languages: 'Đọc bằng ngôn ngữ khác',
    made: 'Bản dịch này do trang web này thực hiện, chưa được cơ quan nào kiểm tra. Nguồn thông tin có trên trang gốc bằng tiếng Nhật.',
    reviewed: 'Ngày xem lại gần nhất',
  },
  situations: {
    opened: {
      name: 'Tôi chỉ mở thư hoặc mở trang',
      first: 'Đóng lại, không nhập gì cả',
      path: 'Ứng dụng Amazon → 注文履歴 (Lịch sử đặt hàng), chỉ khi bạn lo lắng',
      say: '',
      steps: {
        close: 'Không nhập gì vào trang đã mở. Đóng thẻ ngay, kể cả khi trang trông như Amazon thật.',
        delete: 'Bạn có thể xóa thư. Nếu chỉ mở xem thì không cần làm gì thêm.',
      },
    },
    pressed: {
      name: 'Tôi đã bấm vào liên kết hoặc nút',
      first: 'Đóng thẻ và không nhập gì ở đó',
      path: 'Ứng dụng Amazon → 注文履歴 (Lịch sử đặt hàng)',
      say: '',
      steps: {
        close: 'Không nhập gì vào trang đã mở. Đóng thẻ lại.',
        file: 'Nếu có tệp được tải về, hãy xóa mà không mở. Nếu đã mở, xem [Tôi đã cài ứng dụng hoặc mở tệp].',
        orders:
          'Mở Amazon.co.jp từ ứng dụng hoặc dấu trang của bạn. Xem có đơn hàng nào không phải của bạn không.',
      },
    },
    password: {
      name: 'Tôi đã nhập mật khẩu',
      first: 'Đổi mật khẩu trên trang chính thức',
      path: 'Trang chính thức → biểu tượng hình người (góc trên bên phải) → アカウントサービス (Dịch vụ tài khoản) → ログインとセキュリティ (Đăng nhập và bảo mật) → パスワード (Mật khẩu) → 編集 (Chỉnh sửa)',
      say: '“Tôi đã nhập mật khẩu vào trang giả. Xin hủy và hoàn tiền các đơn hàng không phải do tôi đặt.”',
      steps: {
        change:
          'Đăng nhập từ ứng dụng hoặc dấu trang. Đổi sang mật khẩu không dùng ở nơi nào khác rồi lưu lại.',
        elsewhere: 'Nếu dùng cùng mật khẩu ở dịch vụ khác, hãy đổi cả ở đó.',
        orders:
          'Mở 注文履歴 (Lịch sử đặt hàng) và 非表示にした注文 (Đơn hàng đã ẩn). Tìm đơn hàng không phải của bạn.',
        cancel: 'Nếu có, hãy yêu cầu bộ phận chăm sóc khách hàng Amazon hủy và hoàn tiền.',
        details: 'Kiểm tra xem địa chỉ, thẻ và số điện thoại đã đăng ký có bị thay đổi không.',
        locked:
          'Nếu không đăng nhập được, trước tiên hãy [khóa thẻ]. Sau đó báo cho bộ phận chăm sóc khách hàng là không đăng nhập được.',
        second: 'Cuối cùng, hãy bật [xác minh hai bước] (trang tiếng Nhật).',
      },
    },
    card: {
      name: 'Tôi đã nhập thông tin thẻ',
      first: 'Gọi số ở mặt sau thẻ',
      path: 'Số điện thoại ở mặt sau thẻ, hoặc mục báo mất thẻ trong ứng dụng chính thức của công ty thẻ',
      say: '“Tôi đã nhập thông tin thẻ vào trang lừa đảo. Xin khóa thẻ giúp tôi.”',
      steps: {
        call: 'Gọi cho công ty thẻ theo số ở mặt sau thẻ. Không gọi số ghi trong thư.',
        stop: 'Yêu cầu khóa thẻ và cấp thẻ mới với số mới.',
        statement: 'Xem sao kê và báo những khoản không phải của bạn. Nếu bị mất tiền, hãy hỏi cả cảnh sát.',
        password: 'Nếu cũng đã nhập mật khẩu Amazon ở đó, hãy làm cả phần [Tôi đã nhập mật khẩu].',
      },
    },
    code: {
      name: 'Tôi đã nhập hoặc nói mã xác nhận',
      first: 'Xem đó là mã gì',
      path: 'Ứng dụng Amazon → アカウントサービス (Dịch vụ tài khoản) → ログインとセキュリティ (Đăng nhập và bảo mật)',
      say: '“Tôi đã nhập mã xác nhận nhận được qua tin nhắn SMS vào trang giả.”',
      steps: {
        kind: 'Xem lại tin nhắn hoặc thư có mã: mã của công ty thẻ hay của Amazon?',
        card: 'Nếu là mã của thẻ, hãy [gọi ngay cho công ty thẻ].',
        password: 'Nếu là mã đăng nhập Amazon, hãy [đổi mật khẩu ngay].',
        more: 'Nếu bị yêu cầu thêm mã khác, đừng nhập. Nếu có người gọi hỏi mã, đừng nói.',
      },
    },
    paid: {
      name: 'Tôi đã trả tiền hoặc nói số thẻ quà tặng',
      first: 'Gọi ngay cho nơi thanh toán và cảnh sát',
      path: 'Với thẻ quà tặng Amazon: Ứng dụng Amazon → カスタマーサービス (Chăm sóc khách hàng)',
      say: '“Có thể tôi đã bị lừa. Có dừng khoản thanh toán này được không?” Nói thêm ngày giờ, số tiền và cách trả.',
      steps: {
        stop: 'Gọi cho ngân hàng, công ty thẻ, ứng dụng thanh toán hoặc công ty phát hành mà bạn đã dùng. Hỏi xem có dừng được không.',
        gift: 'Nếu đã nói số thẻ quà tặng, hãy giữ lại thẻ và hóa đơn, rồi liên hệ công ty phát hành.',
        police: 'Gọi đường dây tư vấn của cảnh sát. Nếu không gọi được, hãy đến đồn cảnh sát gần nhất.',
        refund: 'Nếu sau đó có người liên lạc nói về “thủ tục hoàn tiền”, đừng trả lời.',
      },
    },
    installed: {
      name: 'Tôi đã cài ứng dụng hoặc mở tệp',
      first: 'Ngắt kết nối mạng',
      path: 'Trên thiết bị khác: Ứng dụng Amazon → アカウントサービス (Dịch vụ tài khoản) → ログインとセキュリティ (Đăng nhập và bảo mật)',
      say: '“Tôi đã cài ứng dụng (mở tệp) từ thư giả. Xin chỉ cách khôi phục thiết bị.”',
      steps: {
        offline: 'Bật chế độ máy bay hoặc tắt Wi-Fi. Nếu có người đang điều khiển từ xa, hãy tắt nguồn.',
        remove: 'Xóa ứng dụng đã cài.',
        passwords: 'Dùng thiết bị khác để [đổi mật khẩu] Amazon, ngân hàng và thư điện tử.',
        restore: 'Hỏi IPA, nhà sản xuất thiết bị hoặc nhà mạng về cách khôi phục.',
      },
    },
    replied: {
      name: 'Tôi đã trả lời thư',
      first: 'Không liên lạc thêm nữa',
      path: 'Ứng dụng thư của bạn: chặn người gửi',
      say: '“Tôi đã trả lời thư giả và viết tên, địa chỉ của mình.” (khi có chuyện xảy ra)',
      steps: {
        silence: 'Không trả lời nữa. Chặn người gửi.',
        expect:
          'Có thể sẽ có thư hoặc cuộc gọi giả dùng tên, địa chỉ bạn đã viết. Đúng tên không có nghĩa là thư thật.',
        wrote:
          'Nếu đã viết mật khẩu, hãy làm phần [Tôi đã nhập mật khẩu]. Nếu đã viết số thẻ, hãy làm theo phần về thẻ.',
        report: 'Chụp màn hình rồi [báo cáo thư] (trang tiếng Nhật).',
      },
    },
  },
  contacts: {
    card: { name: 'Công ty thẻ', note: 'Số ở mặt sau thẻ.' },
    amazon: { name: 'Chăm sóc khách hàng Amazon', note: 'Chỉ vào từ ứng dụng hoặc trang chính thức.' },
    payment: {
      name: 'Nơi bạn đã dùng để trả tiền',
      note: 'Quầy chính thức của ngân hàng, ứng dụng thanh toán hoặc công ty phát hành thẻ quà tặng.',
    },
    police: {
      name: 'Đường dây tư vấn của cảnh sát',
      note: '#9110 nối tới cảnh sát nơi bạn sống để hỏi việc không khẩn cấp. Thường là ngày thường 8:30–17:15, tùy tỉnh. Khẩn cấp thì gọi 110.',
    },
    consumer: {
      name: 'Đường dây nóng cho người tiêu dùng',
      note: '188 nối tới trung tâm tiêu dùng gần bạn, về hợp đồng và tiền bạc.',
    },
    ipa: {
      name: 'Quầy tư vấn an ninh thông tin IPA',
      note: 'Cơ quan công: tư vấn kỹ thuật về vi-rút và truy cập trái phép. Trang tiếng Nhật.',
    },
    carrier: {
      name: 'Nhà mạng hoặc nhà sản xuất thiết bị',
      note: 'Số trong hợp đồng hoặc trên trang chính thức.',
    },
  },
};
